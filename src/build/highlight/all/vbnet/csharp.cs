{keyword|using} {keyword|System}{punctuation|;}
{keyword|using} {keyword|static} {keyword|System}.Math{punctuation|;}
{keyword|using} {keyword|Alias} {operator|=} {keyword|System}.Collections.Generic.Dictionary{operator|<}{keyword|string}{punctuation|,} {function|int}{operator|>}{punctuation|;}

{keyword|namespace} Kitchen.Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}A kettle.{operator|<}{operator|/}summary{operator|>}
    [Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}]
    {keyword|public} sealed {function|record} Kettle{operator|<}T{operator|>}{punctuation|(}{keyword|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} {keyword|readonly} List{operator|<}T{operator|>} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {keyword|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {keyword|public} {keyword|event} EventHandler? Boiled{punctuation|;}
#region work
        {keyword|public} async Task{operator|<}{function|int}{operator|>} BoilAsync{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params {keyword|object}[] {function|rest}{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {keyword|in} items where i {keyword|is} {keyword|not} null orderby i descending {keyword|select} {keyword|new} {punctuation|\{} i{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {function|int}? n {operator|=} {keyword|default}{punctuation|;} {keyword|char} c {operator|=} {comment|'\\u00e9';}
            {keyword|try} {punctuation|\{} await foreach {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?.Count ?? {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e.Message.{function|Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{function|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}.{function|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {keyword|public} void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}{keyword|byte}{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
