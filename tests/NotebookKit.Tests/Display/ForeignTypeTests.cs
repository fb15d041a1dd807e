using System.Numerics.Tensors;
using System.Reflection;
using System.Reflection.Emit;
using FellowOakDicom;
using NotebookKit.Display;

namespace NotebookKit.Tests.Display;

public sealed class ForeignTypeTests
{
    private static readonly DicomDataset Data = new(
        new DicomPersonName(DicomTag.PatientName, "Joho^Taro"),
        new DicomCodeString(DicomTag.Modality, "CT"));

    [Fact]
    public void Show_Dataset_IsTheTagTableAndTheDump()
    {
        var output = Kernel.Show(Data);
        Assert.Equal(["text/html", "text/plain"], output.Keys.Order());
        Assert.Equal(Data.Dump(), output["text/plain"]);
        Assert.Equal(Data.TagTable().ToHtml(), output["text/html"]);
        Assert.Contains("<td>Joho^Taro</td>", output["text/html"]);
    }

    [Fact]
    public void Show_File_HasTheFileMetaInformationToo()
    {
        var file = new DicomFile(
            new DicomDataset(
                Data) { { DicomTag.SOPClassUID, DicomUID.CTImageStorage }, { DicomTag.SOPInstanceUID, "1.2.3" } });
        var output = Kernel.Show(file);
        Assert.StartsWith("Dataset.file_meta ---", output["text/plain"]);
        Assert.Contains("Transfer Syntax UID", output["text/html"]);
    }

    [Fact]
    public void Show_Element_IsItsLineInTheDump()
    {
        var output = Kernel.Show(Data.GetDicomItem<DicomItem>(DicomTag.PatientName)!);
        Assert.Equal("(0010, 0010) Patient's Name                      PN: 'Joho^Taro'", output["text/plain"]);
    }

    [Fact]
    public void Show_Sequence_IsNotTakenForAList()
    {
        var output = Kernel.Show(new DicomSequence(DicomTag.ReferencedImageSequence, Data));
        Assert.StartsWith(
            "(0008, 1140)  Referenced Image Sequence  1 item(s) ---- \n   (0008, 0060)", output["text/plain"]);
    }

    [Fact]
    public void Show_Tag_IsNumberAndName() =>
        Assert.Equal("(0028, 1050) Window Center", Kernel.Show(DicomTag.WindowCenter)["text/plain"]);

    [Theory]
    [InlineData(typeof(double))]
    [InlineData(typeof(short))]
    [InlineData(typeof(byte))]
    public void Show_TensorOfAnyNumber_IsPrintedAsAnArray(Type type)
    {
        var tensor = typeof(ForeignTypeTests).GetMethod(nameof(TwoByTwo), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).Invoke(null, null)!;
        var output = Kernel.Show(tensor);
        Assert.Equal(TensorText.Of(tensor), output["text/plain"]);
        Assert.StartsWith("<pre", output["text/html"]);
    }

    [Fact]
    public void RegisterIn_AnotherVersionWithoutAFormatter_DoesNothing() =>
        InteractiveFormatting.RegisterIn(AssemblyBuilder.DefineDynamicAssembly(
            new AssemblyName(
                "Microsoft.DotNet.Interactive.Formatting"), AssemblyBuilderAccess.Run),
            InteractiveFormatting.ForeignFormatters);

    private static Tensor<T> TwoByTwo<T>()
        where T : struct => Tensor.Create(new T[4], [2, 2]);
}
