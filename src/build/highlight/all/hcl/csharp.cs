using System;
using static System.Math;
using {property|Alias} {punctuation|=} System.Collections.Generic.Dictionary<string, int>;

namespace Kitchen.{keyword|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable, Obsolete({string|"use Pot"}){punctuation|]}
    public sealed record Kettle<T>(double Litres) : Pot, IDisposable where T : class, new()
    {punctuation|\{}
        private readonly List<T> {property|items} {punctuation|=} new();
        public string {property|Label} {punctuation|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
{comment|#region work}
        public async Task<int> BoilAsync(in CancellationToken t, params object{punctuation|[}{punctuation|]} rest)
        {punctuation|\{}
            var {property|q} {punctuation|=} from i in items where i is not null orderby i descending select {keyword|new} {punctuation|\{} i, {property|N} {punctuation|=} {number|0}x1FuL {punctuation|\}};
            int? {property|n} {punctuation|=} default; char {property|c} {punctuation|=} '\\u00e9';
            {keyword|try} {punctuation|\{} await foreach (var x in Stream()) n ??{punctuation|=} x?.Count ?? -{number|1}; {punctuation|\}}
            catch (Exception e) when (e.Message.Length > {number|1}_000) {punctuation|\{} throw; {punctuation|\}}
            return q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} {property|p} {punctuation|=}> {number|1}, {property|null} {punctuation|=}> (int){number|2.5e3}m, {property|_} {punctuation|=}> nameof(T).Length {punctuation|\}};
        {punctuation|\}}
{comment|#endregion}
        public void Dispose() {punctuation|\{} {keyword|unsafe} {punctuation|\{} fixed (byte* {property|p} {punctuation|=} b) *p++ {punctuation|=} {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
