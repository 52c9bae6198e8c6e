using System{punctuation|;}
using static System{punctuation|.}Math{punctuation|;}
using Alias {punctuation|=} {value attr-value|System.Collections.Generic.Dictionary<string}{punctuation|,} int>{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// <summary>A kettle{punctuation|.}</summary>
    [Serializable{punctuation|,} Obsolete("use Pot")]
    public sealed record Kettle<T>(double Litres) {punctuation|:} Pot{punctuation|,} IDisposable where {property|T} {punctuation|:} class{punctuation|,} new()
    {punctuation|\{}
        private readonly List<T> items {punctuation|=} {value attr-value|new()}{punctuation|;}
        public string Label {punctuation|=}{value attr-value|> $"}{component variable|Kettle} {punctuation|\{}{property|Litres}{punctuation|:}F1{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}(Litres > 1 ? "big" {punctuation|:} @"sm""all"){punctuation|\}}"{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object[] rest)
        {punctuation|\{}
            var q {punctuation|=} {value attr-value|from i in items where i is not null orderby i descending select }{component variable|new} {punctuation|\{} i{punctuation|,} N {punctuation|=} {value attr-value|0x1FuL \}}{punctuation|;}
            int? n {punctuation|=} {value attr-value|default}{punctuation|;} char c {punctuation|=} {value attr-value|'\\u00e9'}{punctuation|;}
            {component variable|try} {punctuation|\{} await foreach (var x in Stream()) n ??{punctuation|=} {value attr-value|x?.Count ?? -1}{punctuation|;} {punctuation|\}}
            catch (Exception e) when (e{punctuation|.}Message{punctuation|.}Length > 1_000) {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q {component variable|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {punctuation|=}{value attr-value|> 1}{punctuation|,} null {punctuation|=}{value attr-value|> (int)2.5e3m}{punctuation|,} _ {punctuation|=}{value attr-value|> nameof(T).Length \}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        public void Dispose() {punctuation|\{} {component variable|unsafe} {punctuation|\{} fixed (byte* p {punctuation|=} {value attr-value|b) *p++ = 0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
