using System;
using static System.Math;
using Alias = System.Collections.Generic.Dictionary<string{punctuation|,} int>;

namespace Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete({string|"use Pot"}){punctuation|]}
    public sealed record Kettle<T>(double Litres) {operator|:} Pot{punctuation|,} IDisposable where {property unquoted|T} {operator|:} class{punctuation|,} new()
    {punctuation|\{}
        private readonly List<T> items = new();
        public string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
#region work
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var q = from i in items where i is not {null keyword|null} orderby i descending select new {punctuation|\{} i{punctuation|,} N = {number|0}x1FuL {punctuation|\}};
            int? n = default; char c = {string|'\\u00e9'};
            try {punctuation|\{} await foreach (var x in Stream()) n ??= x?.Count ?? {number|-1}; {punctuation|\}}
            catch (Exception e) when (e.Message.Length > {number|1}_000) {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => {number|1}{punctuation|,} {null keyword|null} => (int){number|2.5}e3m{punctuation|,} _ => nameof(T).Length {punctuation|\}};
        {punctuation|\}}
#endregion
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p = b) *p++ = {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
