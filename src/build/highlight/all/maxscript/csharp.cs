{function-call function|using} System{punctuation|;}
{function-call function|using} static System{punctuation|.}Math{punctuation|;}
{function-call function|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

{function-call function|namespace} Kitchen{punctuation|.}Tea
{punctuation|\{}
    {operator|/}{operator|/}{operator|/} {operator|<}summary{operator|>}{function-call function|A} kettle{punctuation|.}{operator|<}{operator|/}summary{operator|>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {function-call function|public} sealed record Kettle{operator|<}T{operator|>}{punctuation|(}{function-call function|double} Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable {keyword|where} T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {function-call function|private} readonly List{operator|<}T{operator|>} items {operator|=} {function-call function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        {function-call function|public} string Label {operator|=}{operator|>} {path string|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        {function-call function|public} event EventHandler{operator|?} Boiled{punctuation|;}
{operator|#}region work
        {function-call function|public} async Task{operator|<}int{operator|>} {function-call function|BoilAsync}{punctuation|(}{keyword|in} {function-call function|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {function-call function|var} q {operator|=} {keyword|from} i {keyword|in} items {keyword|where} {function-call function|i} is {keyword|not} {function-call function|null} orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {function-call function|int}{operator|?} n {operator|=} default{punctuation|;} {function-call function|char} c {operator|=} '\\u00e9'{punctuation|;}
            {keyword|try} {punctuation|\{} {function-call function|await} foreach {punctuation|(}{function-call function|var} x {keyword|in} {function-call function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} {function-call function|x}{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{function-call function|Exception} {number|e}{punctuation|)} {keyword|when} {punctuation|(}{number|e}{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} {function-call function|q} switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} null {operator|=}{operator|>} {punctuation|(}int{punctuation|)}2{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} {function-call function|nameof}{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}endregion
        {function-call function|public} void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} {function-call function|unsafe} {punctuation|\{} {function-call function|fixed} {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
