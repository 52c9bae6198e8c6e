using System{punctuation|;}
using {keyword|static} System.Math{punctuation|;}
using Alias {operator|=} System.Collections.Generic.Dictionary<string{punctuation|,} int>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    /// <summary>A kettle.</summary>
    {operator|[}{builtin|S}erializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {keyword|public} sealed record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List<T> items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} string Label {operator|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
{comment|#region work}
        {keyword|public} async Task<int> {function|BoilAsync}{punctuation|(}in CancellationToken t{punctuation|,} params object{operator|[}] rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i in items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            int? n {operator|=} default{punctuation|;} char c {operator|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{keyword|.Count} ?? {number|-1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}> {number|1}{punctuation|,} null {operator|=}> {punctuation|(}int{punctuation|)}2.5e3m{punctuation|,} _ {operator|=}> {function|nameof}{punctuation|(}T{punctuation|)}{keyword|.Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{comment|#endregion}
        {keyword|public} void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
