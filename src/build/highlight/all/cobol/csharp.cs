{keyword|using} System;
{keyword|using} static System{punctuation|.}Math;
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} int{operator|>};

namespace Kitchen{punctuation|.}Tea
\{
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    public sealed {keyword|record} Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    \{
        {keyword|private} readonly {keyword|List}{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)};
        public {keyword|string} {keyword|Label} {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}bi{string|g" : @"}sm{string|""}{keyword|all}{string|")\}"};
        public {keyword|event} EventHandler? Boiled;
#region work
        public async {keyword|Task}{operator|<}int{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object[] rest{punctuation|)}
        \{
            var q {operator|=} {keyword|from} i {keyword|in} items where i {keyword|is} {operator|not} {keyword|null} orderby i {keyword|descending} {keyword|select} new \{ i{punctuation|,} N {operator|=} 0x1FuL \};
            int? n {operator|=} {keyword|default}; char c {operator|=} {string|'\\u00e9'};
            try \{ await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{keyword|Count} ?? {number|-1}; \}
            catch {punctuation|(}{keyword|Exception} e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}{keyword|Message}{punctuation|.}{keyword|Length} {operator|>} 1_000{punctuation|)} \{ throw; \}
            {keyword|return} q switch \{ \{ \} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}{keyword|Length} \};
        \}
#endregion
        public void Dispose{punctuation|(}{punctuation|)} \{ unsafe \{ fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1; \} \}
    \}
\}
