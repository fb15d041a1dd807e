namespace FellowOakDicom;

/// <summary>Sorts the storage SOP classes by what they store.</summary>
internal static class StorageClasses
{
    private const string StandardRoot = "1.2.840.10008";

    private static readonly Dictionary<DicomUID, DicomStorageCategory> Named = Build();

    public static DicomStorageCategory CategoryOf(DicomUID uid)
    {
        if (uid.Type != DicomUidType.SOPClass) return DicomStorageCategory.None;
        if (!uid.UID.StartsWith(StandardRoot, StringComparison.Ordinal)) return DicomStorageCategory.Private;
        var name = uid.Name;
        if (name.StartsWith("Storage Commitment", StringComparison.Ordinal) || !Contains("Storage"))
        {
            return DicomStorageCategory.None;
        }
        if (Contains("Image Storage")) return DicomStorageCategory.Image;
        if (Contains("Volume Storage")) return DicomStorageCategory.Volume;
        return Named.GetValueOrDefault(uid, DicomStorageCategory.Other);

        bool Contains(string words) => name.Contains(words, StringComparison.Ordinal);
    }

    private static Dictionary<DicomUID, DicomStorageCategory> Build()
    {
        var categories = new Dictionary<DicomUID, DicomStorageCategory>();
        Add(DicomStorageCategory.PresentationState,
            DicomUID.BlendingSoftcopyPresentationStateStorage, DicomUID.ColorSoftcopyPresentationStateStorage,
            DicomUID.GrayscaleSoftcopyPresentationStateStorage, DicomUID.PseudoColorSoftcopyPresentationStateStorage);
        Add(DicomStorageCategory.StructuredReport,
            DicomUID.AudioSRStorageTrialRETIRED, DicomUID.BasicTextSRStorage, DicomUID.ChestCADSRStorage,
            DicomUID.ComprehensiveSRStorage, DicomUID.ComprehensiveSRStorageTrialRETIRED,
            DicomUID.DetailSRStorageTrialRETIRED, DicomUID.EnhancedSRStorage, DicomUID.MammographyCADSRStorage,
            DicomUID.TextSRStorageTrialRETIRED, DicomUID.XRayRadiationDoseSRStorage);
        Add(DicomStorageCategory.Waveform,
            DicomUID.AmbulatoryECGWaveformStorage, DicomUID.BasicVoiceAudioWaveformStorage,
            DicomUID.CardiacElectrophysiologyWaveformStorage, DicomUID.GeneralECGWaveformStorage,
            DicomUID.HemodynamicWaveformStorage, DicomUID.TwelveLeadECGWaveformStorage,
            DicomUID.WaveformStorageTrialRETIRED);
        Add(DicomStorageCategory.Document, DicomUID.EncapsulatedCDAStorage, DicomUID.EncapsulatedPDFStorage);
        Add(DicomStorageCategory.Raw, DicomUID.RawDataStorage);
        return categories;

        void Add(DicomStorageCategory category, params DicomUID[] uids)
        {
            foreach (var uid in uids) categories.Add(uid, category);
        }
    }
}
