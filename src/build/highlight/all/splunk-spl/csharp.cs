using System;
using static System.Math;
using {property|Alias} {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>};

namespace Kitchen.Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}{boolean|T}{operator|>}{punctuation|(}double Litres{punctuation|)} : Pot{punctuation|,} IDisposable {keyword|where} {boolean|T} : class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    \{
        private readonly List{operator|<}{boolean|T}{operator|>} {property|items} {operator|=} {function|new}{punctuation|(}{punctuation|)};
        public string {property|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        public event EventHandler? Boiled;
#region work
        public async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}in CancellationToken {boolean|t}{punctuation|,} params object{punctuation|[}{punctuation|]} {keyword|rest}{punctuation|)}
        \{
            var {property|q} {operator|=} {keyword|from} i in items {keyword|where} i is {operator-word operator|not} null orderby i descending select new \{ i{punctuation|,} {property|N} {operator|=} 0x1FuL \};
            int? {property|n} {operator|=} default; char {property|c} {operator|=} '\\u00e9';
            try \{ await {keyword|foreach} {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}; \}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} \{ throw; \}
            {keyword|return} q switch \{ \{ \} {property|p} {operator|=}{operator|>} {number|1}{punctuation|,} {property|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}.5e3m{punctuation|,} {property|_} {operator|=}{operator|>} {function|nameof}{punctuation|(}{boolean|T}{punctuation|)}.Length \};
        \}
#endregion
        public void {function|Dispose}{punctuation|(}{punctuation|)} \{ unsafe \{ {function|fixed} {punctuation|(}byte{operator|*} {property|p} {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1; \} \}
    \}
\}
