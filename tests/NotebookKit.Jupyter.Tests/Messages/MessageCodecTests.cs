using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using NotebookKit.Jupyter.Messages;

namespace NotebookKit.Jupyter.Tests.Messages;

public sealed class MessageCodecTests
{
    private const string Header =
        """{"msg_id":"1","session":"s","username":"u","date":"2026-01-01T00:00:00Z","""
        + """ "msg_type":"execute_request","version":"5.4"}""";
    private static readonly byte[] Key = "a-key"u8.ToArray();
    private readonly MessageCodec _codec = new(Key);

    [Fact]
    public void Read_SignedMessage_HasItsParts()
    {
        var message = _codec.Read([.. Signed(Header, "{}", "{}", """{"code":"1"}"""), [1, 2, 3]]);

        Assert.Equal(
            ("execute_request", "1", "1"), (message.Type, message.Id, message.Content["code"]!.GetValue<string>()));
    }

    [Fact]
    public void Read_BehindIdentities_FindsTheMessage() =>
        Assert.Equal("1", _codec.Read([[0, 1], "peer"u8.ToArray(), .. Signed(Header, "{}", "{}", "{}")]).Id);

    [Fact]
    public void Sign_KnownMessage_IsTheHmacOfItsFourParts()
    {
        // printf '%s' '{}{}{}{}' | openssl dgst -sha256 -hmac a-key
        var frames = _codec.Write(new JupyterMessage([], [], [], []));

        Assert.Equal(
            "434d47bfc35f6089a2c98408570e91ce4f96557d875dd0fe71a5c51442bf766e", Encoding.ASCII.GetString(frames[1]));
    }

    public static TheoryData<string, string> Forgeries => new()
    {
        { "", "it is not signed" },
        { new string('0', 64), "its signature is wrong" },
        { "00", "its signature is wrong" },
        { "another key", "its signature is wrong" },
        { "another content", "its signature is wrong" },
        { "upper case", "its signature is wrong" },
    };

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void Read_Forgery_IsRefused(string forgery, string reason)
    {
        var frames = Signed(Header, "{}", "{}", """{"code":"1"}""");
        frames[1] = forgery switch
        {
            "another key" => Signature("b-key"u8.ToArray(), frames[2..]),
            "another content" => Signed(Header, "{}", "{}", """{"code":"2"}""")[1],
            "upper case" => Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(frames[1]).ToUpperInvariant()),
            _ => Encoding.ASCII.GetBytes(forgery),
        };

        Assert.Equal(reason, Assert.Throws<MessageException>(() => _codec.Read(frames)).Message);
    }

    [Fact]
    public void Read_MessageThatWasRead_IsRefused()
    {
        var frames = Signed(Header, "{}", "{}", "{}");
        Assert.True(_codec.ProvesKey(frames));
        _codec.Read(frames);

        Assert.False(_codec.ProvesKey(frames));
        Assert.Equal(
            "it was sent before, with the same signature",
            Assert.Throws<MessageException>(() => _codec.Read([[7], .. frames, [8]])).Message);
    }

    [Fact]
    public void Read_ForgeryBeforeTheMessage_DoesNotKeepItOut()
    {
        var frames = Signed(Header, "{}", "{}", "{}");
        byte[][] forgery = [.. frames[..5], "{\"code\":\"1\"}"u8.ToArray()];
        Assert.False(_codec.ProvesKey(forgery));
        Assert.Throws<MessageException>(() => _codec.Read(forgery));

        Assert.Equal("1", _codec.Read(frames).Id);
    }

    [Fact]
    public void Read_OwnMessageThatWasSentTwice_IsReadByEachWhoGetsIt()
    {
        var frames = _codec.Write(JupyterMessage.Create("s", "status", []));

        Assert.Equal(new MessageCodec(Key).Read(frames).Id, new MessageCodec(Key).Read(frames).Id);
    }

    [Fact]
    public void Read_WithoutAKey_TakesTheSameMessageAgain()
    {
        var open = new MessageCodec([]);
        var frames = Signed(Header, "{}", "{}", "{}");

        Assert.Equal(open.Read(frames).Id, open.Read(frames).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("whatever")]
    public void Read_WithoutAKey_TakesAnySignature(string signature)
    {
        var frames = Signed(Header, "{}", "{}", "{}");
        frames[1] = Encoding.ASCII.GetBytes(signature);

        Assert.Equal("1", new MessageCodec([]).Read(frames).Id);
    }

    [Fact]
    public void Write_WithoutAKey_LeavesTheSignatureEmpty() =>
        Assert.Empty(new MessageCodec([]).Write(JupyterMessage.Create("s", "status", []))[1]);

    [Theory]
    [InlineData("", "{}", "{}", "{}", "its header is not JSON: ")]
    [InlineData("[]", "{}", "{}", "{}", "its header is no JSON object")]
    [InlineData("{}", "{}", "{}", "{}", "its header has no msg_type")]
    [InlineData("""{"msg_type":"x"}""", "{}", "{}", "{}", "its header has no msg_id")]
    [InlineData("""{"msg_type":1,"msg_id":"1"}""", "{}", "{}", "{}", "its header has no msg_type")]
    [InlineData("""{"msg_type":"x","msg_id":"1","msg_id":"2"}""", "{}", "{}", "{}", "its header is not JSON: ")]
    [InlineData("""{"msg_type":"x","msg_id":"1","username":"\ud800"}""", "{}", "{}", "{}", "its header is not text: ")]
    [InlineData(Header, "null", "{}", "{}", "its parent_header is no JSON object")]
    [InlineData(Header, "{}", "1", "{}", "its metadata is no JSON object")]
    [InlineData(Header, "{}", "{}", "{\"code\":", "its content is not JSON: ")]
    [InlineData(Header, "{}", "{}", """{"\ud800":1}""", "its content is not JSON: ")]
    public void Read_SignedButMalformed_SaysWhatIsWrong(
        string header, string parent, string metadata, string content, string reason) =>
        Assert.StartsWith(
            reason,
            Assert.Throws<MessageException>(() => _codec.Read(Signed(header, parent, metadata, content))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Read_HeaderThatIsNoUtf8_IsRefused()
    {
        byte[][] parts =
            [[.. "{\"msg_type\":\"x\",\"msg_id\":\""u8, 0xFF, .. "\"}"u8], [.. "{}"u8], [.. "{}"u8], [.. "{}"u8]];

        Assert.Equal(
            "its header is not UTF-8", Assert.Throws<MessageException>(() => _codec.Read(Frames(parts))).Message);
    }

    [Fact]
    public void Read_JsonOfAHundredThousandLevels_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_000);

        Assert.StartsWith(
            "its content is not JSON",
            Assert.Throws<MessageException>(() => _codec.Read(Signed(Header, "{}", "{}", deep))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Read_TooFewFrames_IsRefused(int count) =>
        Assert.Equal(
            "it has too few frames",
            Assert.Throws<MessageException>(() => _codec.Read(Signed(Header, "{}", "{}", "{}")[..count])).Message);

    [Fact]
    public void Read_MutatedMessages_AreMessagesOrRefused()
    {
        // Without a key, so that what is behind the signature is reached.
        var open = new MessageCodec([]);
        var random = new Random(20260101);
        for (var round = 0; round < 20_000; round++)
        {
            var frames = Signed(
                Header, "{}", """{"a":[1,2,{"b":null}]}""", """{"code":"1 + 1","user_expressions":{"x":"\u65ad"}}""");
            var mutated = frames[random.Next(frames.Length)];
            for (var change = 0; change < 1 + round % 3; change++)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }
            try
            {
                var message = open.Read(frames);
                Assert.NotEmpty(
                    open.Write(JupyterMessage.Create("s", "status", [], (JsonObject)message.Header.DeepClone())));
            }
            catch (MessageException)
            {
                // A clear refusal is an answer.
            }
        }
    }

    private static byte[][] Signed(params string[] parts) => Frames([.. parts.Select(Encoding.UTF8.GetBytes)]);

    private static byte[][] Frames(byte[][] parts) => ["<IDS|MSG>"u8.ToArray(), Signature(Key, parts), .. parts];

    private static byte[] Signature(byte[] key, byte[][] parts) =>
        Encoding.ASCII.GetBytes(
            Convert.ToHexStringLower(HMACSHA256.HashData(key, parts.SelectMany(part => part).ToArray())));
}
