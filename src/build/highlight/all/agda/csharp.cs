{keyword|using} System{punctuation|;}
{keyword|using} static System{punctuation|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary<string, int>{punctuation|;}

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    /// <summary>A kettle{punctuation|.}</summary>
    [Serializable, Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {keyword|public} sealed {keyword|record} {class-name|Kettle<T>}{punctuation|(}double Litres{punctuation|)} {operator|:} Pot, IDisposable {keyword|where} T {operator|:} class, new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List<T> items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string Label => ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task<int> BoilAsync{punctuation|(}{keyword|in} CancellationToken t, params object[] rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items {keyword|where} i is not null orderby i descending select new {punctuation|\{} i, N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??= x?{punctuation|.}Count ?? -1{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p => 1, null => {punctuation|(}int{punctuation|)}2{punctuation|.}5e3m, {operator|_} => nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
