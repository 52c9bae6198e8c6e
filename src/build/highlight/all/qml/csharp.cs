using System{punctuation|;}
using static System.Math{punctuation|;}
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete({string|"use Pot"}){punctuation|]}
    public sealed record Kettle<T>(double Litres) {punctuation|:} {javascript-expression language-javascript|Pot{punctuation|,} IDisposable where {constant|T} {operator|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}}
    {punctuation|\{}
        private readonly List<T> items = new(){punctuation|;}
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event EventHandler? Boiled{punctuation|;}
#region work
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var q = from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N = 0x1FuL {punctuation|\}}{punctuation|;}
            int? n = default{punctuation|;} char c = '\\u00e9'{punctuation|;}
            {class-name|try} {punctuation|\{} await foreach (var x in Stream()) n ??= x?.Count ?? -1{punctuation|;} {punctuation|\}}
            catch (Exception e) when (e.Message.Length > 1_000) {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1{punctuation|,} null => (int)2.5e3m{punctuation|,} _ => nameof(T).Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p = b) *p++ = 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
