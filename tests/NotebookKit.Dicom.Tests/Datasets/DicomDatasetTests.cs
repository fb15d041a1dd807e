using FellowOakDicom;

namespace NotebookKit.Dicom.Tests.Datasets;

public class DicomDatasetTests
{
    [Fact]
    public void GetEnumerator_ItemsAddedInAnyOrder_YieldsThemByTag()
    {
        var dataset = new DicomDataset
        {
            { DicomTag.Rows, (ushort)2 },
            { DicomTag.PatientName, "Joho^Taro" },
            { DicomTag.PixelSpacing, 0.468m, 0.468m },
            { DicomTag.Modality, "CT" },
        };

        Assert.Equal(
            [DicomTag.Modality, DicomTag.PatientName, DicomTag.Rows, DicomTag.PixelSpacing],
            dataset.Select(item => item.Tag));
    }

    [Fact]
    public void GetSingleValue_TagIsMissing_NamesTheTag()
    {
        var error =
            Assert.Throws<DicomDataException>(() => new DicomDataset().GetSingleValue<string>(DicomTag.PatientName));

        Assert.Contains("(0010,0010)", error.Message);
    }

    [Fact]
    public void GetSingleValue_SeveralValues_Throws()
    {
        var dataset = new DicomDataset { { DicomTag.WindowCenter, 40m, 300m } };

        Assert.Throws<DicomDataException>(() => dataset.GetSingleValue<double>(DicomTag.WindowCenter));
        Assert.Equal(300, dataset.GetValue<double>(DicomTag.WindowCenter, 1));
        Assert.Equal([40.0, 300.0], dataset.GetValues<double>(DicomTag.WindowCenter));
        Assert.Equal(@"40\300", dataset.GetString(DicomTag.WindowCenter));
    }

    [Fact]
    public void GetValue_IndexPastTheEnd_ThrowsDicomDataException()
    {
        var dataset = new DicomDataset { { DicomTag.WindowCenter, 40m } };

        Assert.Throws<DicomDataException>(() => dataset.GetValue<double>(DicomTag.WindowCenter, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.GetValue<double>(DicomTag.WindowCenter, -1));
    }

    [Fact]
    public void TryGetSingleValue_ValueIsNoNumber_ReturnsFalse()
    {
        var dataset = new DicomDataset().NotValidated();
        dataset.Add(DicomTag.RescaleSlope, "one");

        Assert.False(dataset.TryGetSingleValue(DicomTag.RescaleSlope, out double _));
        Assert.Equal(-1, dataset.GetSingleValueOrDefault(DicomTag.RescaleSlope, -1.0));
    }

    [Fact]
    public void TryGetString_EmptyElement_IsAnEmptyText()
    {
        var dataset = new DicomDataset { { DicomTag.PatientID, "" } };

        Assert.True(dataset.TryGetString(DicomTag.PatientID, out var text));
        Assert.Equal("", text);
        Assert.Equal(0, dataset.GetValueCount(DicomTag.PatientID));
    }

    [Fact]
    public void Add_TagIsThereAlready_Throws()
    {
        var dataset = new DicomDataset { { DicomTag.Modality, "CT" } };

        Assert.Throws<ArgumentException>(() => dataset.Add(DicomTag.Modality, "MR"));
        Assert.Equal("MR", dataset.AddOrUpdate(DicomTag.Modality, "MR").GetString(DicomTag.Modality));
    }

    [Theory]
    [InlineData("20101399")]
    [InlineData("yesterday")]
    public void AddOrUpdate_NoDate_IsRefusedUnlessNotValidated(string date)
    {
        Assert.Throws<DicomValidationException>(() => new DicomDataset().AddOrUpdate(DicomTag.StudyDate, date));
        var notValidated = new DicomDataset().NotValidated().AddOrUpdate(DicomTag.StudyDate, date);
        Assert.Equal(date, notValidated.GetString(DicomTag.StudyDate));
    }

    [Fact]
    public void AddOrUpdate_MoreValuesThanTheDictionaryAllows_IsRefused() =>
        Assert.Throws<DicomValidationException>(
            () => new DicomDataset().AddOrUpdate(DicomTag.PixelSpacing, 1m, 2m, 3m));

    [Fact]
    public void AddOrUpdate_ValueOfAnotherType_ThrowsInvalidOperationException() =>
        Assert.Throws<InvalidOperationException>(() => new DicomDataset().AddOrUpdate(DicomTag.Rows, 1.5));

    [Fact]
    public void AddOrUpdate_DelimiterWithoutValues_ThrowsInvalidOperationException() =>
        Assert.Throws<InvalidOperationException>(
            () => new DicomDataset().AddOrUpdate<string>(DicomTag.ItemDelimitationItem, null!));

    [Fact]
    public void AddOrUpdate_NumbersAsText_ParsesThem()
    {
        var dataset =
            new DicomDataset().AddOrUpdate(DicomTag.Rows, "512").AddOrUpdate(DicomTag.RealWorldValueSlope, "1.5");

        Assert.Equal(512, dataset.GetSingleValue<ushort>(DicomTag.Rows));
        Assert.Equal(1.5, dataset.GetSingleValue<double>(DicomTag.RealWorldValueSlope));
    }

    [Fact]
    public void AddOrUpdate_UnknownTag_NamesTheTag()
    {
        var error = Assert.Throws<DicomDataException>(() => new DicomDataset().Add(new DicomTag(0x0012, 0x9999), "x"));

        Assert.Contains("(0012,9999)", error.Message);
    }

    [Fact]
    public void Add_PrivateElement_ReservesABlockForItsCreator()
    {
        var tag = new DicomTag(0x0029, 0x0001, "KIT TEST");
        var dataset =
            new DicomDataset().Add(DicomVR.LO, new DicomTag(0x0029, 0x0010), "SOMEONE ELSE").Add(
                DicomVR.DS, tag, 1.5m);

        Assert.Equal("KIT TEST", dataset.GetString(new DicomTag(0x0029, 0x0011)));
        Assert.Equal(1.5, dataset.GetSingleValue<double>(tag));
        Assert.Contains(dataset, item => item.Tag is { Group: 0x0029, Element: 0x1101 });
    }

    [Fact]
    public void Contains_PrivateTagOfAnotherBlock_IsThatOfItsCreator()
    {
        var dataset = new DicomDataset().Add(DicomVR.LO, new DicomTag(0x0029, 0x0001, "KIT TEST"), "x");

        Assert.True(dataset.Contains(new DicomTag(0x0029, 0x2201, "KIT TEST")));
        Assert.False(dataset.Contains(new DicomTag(0x0029, 0x2202, "KIT TEST")));
        Assert.False(dataset.Contains(new DicomTag(0x0029, 0x2201, "SOMEONE ELSE")));
    }

    [Fact]
    public void Contains_PrivateTagWhoseCreatorHasNoBlock_IsFalseAlsoIfAnElementNamesHim()
    {
        var dataset = new DicomDataset().Add(DicomVR.LO, new DicomTag(0x0029, 0x1001, "KIT TEST"), "x");

        Assert.False(dataset.Contains(new DicomTag(0x0029, 0x0001, "KIT TEST")));
        Assert.True(dataset.Contains(new DicomTag(0x0029, 0x1001, "KIT TEST")));
    }

    [Fact]
    public void Remove_PrivateTagThatIsNotThere_ReservesABlockForItsCreator()
    {
        var dataset = new DicomDataset().Remove(new DicomTag(0x0029, 0x0001, "KIT TEST"));

        Assert.Equal("KIT TEST", dataset.GetString(new DicomTag(0x0029, 0x0010)));
        Assert.Single(dataset);
    }

    [Fact]
    public void Remove_PrivateTagOfItsCreator_LeavesTheBlockReserved()
    {
        var tag = new DicomTag(0x0029, 0x0001, "KIT TEST");
        var dataset = new DicomDataset().Add(DicomVR.LO, tag, "x").Remove(tag);

        Assert.Equal([new DicomTag(0x0029, 0x0010)], dataset.Select(item => item.Tag));
    }

    [Fact]
    public void GetPrivateTag_OfANamelessCreator_IsInABlockWithoutOneName()
    {
        var dataset = new DicomDataset().Add(DicomVR.LO, new DicomTag(0x0029, 0x0010), "A", "B");

        Assert.Equal(0x1001, dataset.GetPrivateTag(new DicomTag(0x0029, 0x0001, ""))!.Element);
    }

    [Fact]
    public void Remove_SelectedItems_LeavesTheOthers()
    {
        var dataset = new DicomDataset
        {
            { DicomTag.PatientName, "A" }, { DicomTag.PatientID, "B" }, { DicomTag.Modality, "CT" },
        };

        dataset.Remove(item => item.Tag.Group == 0x0010).Remove(DicomTag.Rows);

        Assert.Equal([DicomTag.Modality], dataset.Select(item => item.Tag));
    }

    [Fact]
    public void Clone_ChangedItem_LeavesTheOriginal()
    {
        var original = new DicomDataset
        {
            { DicomTag.PatientName, "A" },
            { DicomTag.ReferencedImageSequence, new DicomDataset { { DicomTag.ReferencedSOPInstanceUID, "1.2.3" } } },
        };
        var clone = original.Clone();
        Assert.True(original == clone);

        clone.GetSequence(DicomTag.ReferencedImageSequence).Items[0].AddOrUpdate(
            DicomTag.ReferencedSOPInstanceUID, "1.2.4");

        Assert.Equal(
            "1.2.3",
            original.GetSequence(DicomTag.ReferencedImageSequence).Items[0].GetString(
                DicomTag.ReferencedSOPInstanceUID));
        Assert.False(original == clone);
    }

    [Fact]
    public void GetSequence_ItemIsNoSequence_NamesTheTag()
    {
        var dataset = new DicomDataset { { DicomTag.Modality, "CT" } };

        Assert.Contains(
            "(0008,0060)", Assert.Throws<DicomDataException>(() => dataset.GetSequence(DicomTag.Modality)).Message);
        Assert.False(dataset.TryGetSequence(DicomTag.Modality, out _));
    }

    [Fact]
    public void CopyTo_SomeTags_PutsThoseIntoTheOther()
    {
        var dataset = new DicomDataset { { DicomTag.PatientName, "A" }, { DicomTag.Modality, "CT" } };
        var other = new DicomDataset { { DicomTag.Modality, "MR" } };

        dataset.CopyTo(other, DicomTag.Modality);

        Assert.Equal("CT", other.GetString(DicomTag.Modality));
        Assert.False(other.Contains(DicomTag.PatientName));
    }

    [Fact]
    public void GetDateTimeOffset_ZoneInTheDataset_IsAppliedWithItsMinutes()
    {
        var dataset = new DicomDataset
        {
            { DicomTag.StudyDate, "20101112" }, { DicomTag.StudyTime, "153820.000" },
            {
                DicomTag.TimezoneOffsetFromUTC, "+0930"
            },
        };

        Assert.Equal(
            new DateTimeOffset(2010, 11, 12, 15, 38, 20, new TimeSpan(9, 30, 0)),
            dataset.GetDateTimeOffset(DicomTag.StudyDate, DicomTag.StudyTime));
    }
}
