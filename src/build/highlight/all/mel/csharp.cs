{function|using} System{punctuation|;}
{function|using} static System{punctuation|.}Math{punctuation|;}
{function|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}{keyword|string}{punctuation|,} {keyword|int}{operator|>}{punctuation|;}

{function|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} {function|Obsolete}{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {function|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} {function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {function|private} readonly List{operator|<}T{operator|>} items {operator|=} {function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {function|public} {keyword|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {function|public} event EventHandler{punctuation|?} Boiled{punctuation|;}
#region work
        {function|public} async Task{operator|<}{keyword|int}{operator|>} {function|BoilAsync}{punctuation|(}{keyword|in} CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {function|var} q {operator|=} from i {keyword|in} items where i is not null orderby i descending select new {punctuation|\{} {function|i}{punctuation|,} N {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            {keyword|int}{punctuation|?} n {operator|=} {keyword|default}{punctuation|;} {function|char} c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} {function|await} {function|foreach} {punctuation|(}var x {keyword|in} {function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {punctuation|?}{punctuation|?}{operator|=} x{punctuation|?}{punctuation|.}Count {punctuation|?}{punctuation|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {function|catch} {punctuation|(}Exception e{punctuation|)} {function|when} {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {function|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}{keyword|int}{punctuation|)}{number|2.5}e3m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        {function|public} void {function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} {function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
