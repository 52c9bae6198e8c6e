{command keyword|using} System;
{command keyword|using} static System.Math;
{command keyword|using} Alias {operator|=} System.Collections.Generic.Dictionary{operator|<}string{punctuation|,} int{operator|>};

{command keyword|namespace} Kitchen.Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string-literal|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    {command keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {command keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)};
        {command keyword|public} string Label {operator|=}{operator|>} ${string-literal|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string-literal|{string|" : @"}}sm{string-literal|{string|""}}all{string-literal|{string|")\}"}};
        {command keyword|public} event EventHandler? Boiled;
{operator|#}region work
        {command keyword|public} async Task{operator|<}int{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {command keyword|var} q {operator|=} from i {keyword|in} items where i is not null orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}};
            {command keyword|int}? n {operator|=} default; char c {operator|=} '\\u00e9';
            {command keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}; {punctuation|\}}
            {command keyword|catch} {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e.Message.Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            {command keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{number|.5}e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}.Length {punctuation|\}};
        {punctuation|\}}
{operator|#}endregion
        {command keyword|public} void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} 0b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
