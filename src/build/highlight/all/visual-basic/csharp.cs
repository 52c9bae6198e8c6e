{keyword|using} System;
{keyword|using} {keyword|static} System{punctuation|.}Math;
{keyword|using} {keyword|Alias} {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} int{operator|>};

{keyword|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {keyword|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} {keyword|readonly} List{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)};
        {keyword|public} {keyword|string} Label {operator|=}{operator|>} {string|$"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"};
        {keyword|public} {keyword|event} EventHandler{punctuation|?} Boiled;
{directive property|#region work}
        {keyword|public} async Task{operator|<}int{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params {keyword|object}[] rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} {keyword|not} null orderby i descending {keyword|select} {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}};
            int{punctuation|?} n {operator|=} {keyword|default}; {keyword|char} c {operator|=} {comment|'\\u00e9';}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n {punctuation|?}{punctuation|?}{operator|=} x{punctuation|?}{punctuation|.}Count {punctuation|?}{punctuation|?} {operator|-}{number|1}; {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}; {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}};
        {punctuation|\}}
{directive property|#endregion}
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
