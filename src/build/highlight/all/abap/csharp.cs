{keyword|using} System;
{keyword|using} {keyword|static} System{punctuation|.}Math;
{keyword|using} {keyword|Alias} {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string{punctuation|,} int>;

namespace Kitchen{punctuation|.}Tea
{token-operator punctuation|\{}
    /// <summary>A kettle{punctuation|.}</summary>
    [Serializable{punctuation|,} Obsolete{punctuation|(}"use Pot"{punctuation|)}]
    {keyword|public} sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {token-operator punctuation|\{}
        {keyword|private} readonly {keyword|List}<T> items {operator|=} {keyword|new}{punctuation|(}{punctuation|)};
        {keyword|public} string Label => $"Kettle {token-operator punctuation|\{}Litres{punctuation|:}F1{token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\{}{token-operator punctuation|\{}x{token-operator punctuation|\}}{string-template string|\} }{token-operator punctuation|\{}{punctuation|(}Litres {operator|>} {number|1} ? {eol-comment comment|"big" : @"sm""all")\}";}
        {keyword|public} {keyword|event} EventHandler? Boiled;
#region {keyword|work}
        {keyword|public} async {keyword|Task}<int> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params {keyword|object}[] rest{punctuation|)}
        {token-operator punctuation|\{}
            var q {operator|=} {keyword|from} {keyword|i} {keyword|in} items {keyword|where} {keyword|i} {keyword|is} {keyword|not} {keyword|null} orderby {keyword|i} {keyword|descending} {keyword|select} {keyword|new} {token-operator punctuation|\{} {keyword|i}{punctuation|,} N {operator|=} 0x1FuL {token-operator punctuation|\}};
            int? n {operator|=} {keyword|default}; char {keyword|c} {operator|=} {string|'\\u00e9'};
            {keyword|try} {token-operator punctuation|\{} await foreach {punctuation|(}var {keyword|x} {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= {keyword|x}?{punctuation|.}{keyword|Count} ?? -{number|1}; {token-operator punctuation|\}}
            {keyword|catch} {punctuation|(}Exception {keyword|e}{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}{keyword|Message}{punctuation|.}{keyword|Length} {operator|>} 1_000{punctuation|)} {token-operator punctuation|\{} {keyword|throw}; {token-operator punctuation|\}}
            {keyword|return} q {keyword|switch} {token-operator punctuation|\{} {token-operator punctuation|\{} {token-operator punctuation|\}} p => {number|1}{punctuation|,} {keyword|null} => {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ => nameof{punctuation|(}T{punctuation|)}{punctuation|.}{keyword|Length} {token-operator punctuation|\}};
        {token-operator punctuation|\}}
#endregion
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} {token-operator punctuation|\{} unsafe {token-operator punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1; {token-operator punctuation|\}} {token-operator punctuation|\}}
    {token-operator punctuation|\}}
{token-operator punctuation|\}}
