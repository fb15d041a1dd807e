namespace FellowOakDicom;

/// <summary>What a unique identifier of the standard names (PS3.6 annex A).</summary>
public enum DicomUidType
{
    /// <summary>How a dataset is encoded (PS3.5).</summary>
    TransferSyntax,

    /// <summary>A kind of object and the services on it (PS3.4).</summary>
    SOPClass,

    /// <summary>A set of SOP classes negotiated as one.</summary>
    MetaSOPClass,

    /// <summary>A service class.</summary>
    ServiceClass,

    /// <summary>An instance that the standard itself defines.</summary>
    SOPInstance,

    /// <summary>An application context name (PS3.7).</summary>
    ApplicationContextName,

    /// <summary>An application hosting model (PS3.19).</summary>
    ApplicationHostingModel,

    /// <summary>A coding scheme (PS3.16).</summary>
    CodingScheme,

    /// <summary>A well-known frame of reference.</summary>
    FrameOfReference,

    /// <summary>An LDAP object identifier (PS3.15).</summary>
    LDAP,

    /// <summary>A mapping resource (PS3.16).</summary>
    MappingResource,

    /// <summary>A context group (PS3.16).</summary>
    ContextGroupName,

    /// <summary>Not known to the standard's registry.</summary>
    Unknown,
}
