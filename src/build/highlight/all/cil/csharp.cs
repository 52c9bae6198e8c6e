using System{punctuation|;}
using {keyword|static} System.Math{punctuation|;}
using Alias {punctuation|=} System.Collections.Generic.Dictionary<{keyword|string}{punctuation|,} {keyword|int}>{punctuation|;}

namespace Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} {keyword|sealed} record Kettle<T>{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List<T> items {punctuation|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword|string} Label {punctuation|=}> ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task<{keyword|int}> BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {punctuation|=} from i in items where i is {function|not} null orderby i descending select new {punctuation|\{} i{punctuation|,} N {punctuation|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}? n {punctuation|=} {keyword|default}{punctuation|;} {keyword|char} c {punctuation|=} {string|'\\u00e9'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}var x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n ??{punctuation|=} x?.Count ?? -{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length > 1_000{punctuation|)} {punctuation|\{} {function|throw}{punctuation|;} {punctuation|\}}
            return q {function|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {punctuation|=}> {number|1}{punctuation|,} null {punctuation|=}> {punctuation|(}{keyword|int}{punctuation|)}{number|2}.5e3m{punctuation|,} _ {punctuation|=}> nameof{punctuation|(}T{punctuation|)}.Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} {keyword|void} Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte* p {punctuation|=} b{punctuation|)} *p++ {punctuation|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
