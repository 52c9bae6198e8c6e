using System;
using static System{punctuation|.}Math;
using Alias {punctuation|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string{punctuation|,} int>;

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// <summary>A kettle{punctuation|.}</summary>
    {punctuation|[}Serializable{punctuation|,} Obsolete({string|"use Pot"}){punctuation|]}
    public sealed record Kettle<T>(double Litres) : Pot{punctuation|,} IDisposable where T : class{punctuation|,} new()
    {punctuation|\{}
        private readonly List<T> items {punctuation|=} new();
        public string Label {punctuation|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var q {punctuation|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} {key property|N} {punctuation|=} {number|0x1FuL} {punctuation|\}};
            int? n {punctuation|=} default; char c {punctuation|=} {string|'\\u00e9'};
            try {punctuation|\{} await foreach (var x in Stream()) n ??{punctuation|=} x?{punctuation|.}Count ?? {number|-1}; {punctuation|\}}
            catch (Exception e) when (e{punctuation|.}Message{punctuation|.}Length > {number|1_000}) {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {punctuation|=}> {number|1}{punctuation|,} {key property|null} {punctuation|=}> (int){number|2}{punctuation|.}5e3m{punctuation|,} {key property|_} {punctuation|=}> nameof(T){punctuation|.}Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose() {punctuation|\{} unsafe {punctuation|\{} fixed (byte* p {punctuation|=} b) *p++ {punctuation|=} {number|0b1}; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
