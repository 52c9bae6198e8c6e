{keyword|using} System{punctuation|;}
{keyword|using} static System{operator|.}Math{punctuation|;}
{keyword|using} Alias {operator|=} System{operator|.}Collections{operator|.}Generic{operator|.}Dictionary{operator|<}{function|string}{operator|,} {function|int}{operator|>}{punctuation|;}

{keyword|namespace} Kitchen{operator|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{operator|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    {keyword|public} sealed {function|record} Kettle{operator|<}T{operator|>}{punctuation|(}{function|double} Litres{punctuation|)} {operator|:} Pot{operator|,} IDisposable where T {operator|:} class{operator|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        {keyword|public} {function|string} Label {operator|=>} {operator|$}{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}{function|all}{string|")\}"}{punctuation|;}
        {keyword|public} event EventHandler{operator|?} Boiled{punctuation|;}
{operator|#}region work
        {keyword|public} async Task{operator|<}{function|int}{operator|>} BoilAsync{punctuation|(}in CancellationToken t{operator|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {function|var} q {operator|=} from i in items where i is {operator|not} {function|null} orderby i descending select new {punctuation|\{} i{operator|,} N {operator|=} {number|0x1F}uL {punctuation|\}}{punctuation|;}
            {function|int}{operator|?} n {operator|=} default{punctuation|;} {function|char} c {operator|=} {operator|'\\}u00e9{operator|'}{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}{function|var} x in Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|??=} x{operator|?.}Count {operator|??} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}Exception e{punctuation|)} {keyword|when} {punctuation|(}e{operator|.}Message{operator|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=>} {number|1}{operator|,} {function|null} {operator|=>} {punctuation|(}{function|int}{punctuation|)}{number|2.5e3}m{operator|,} {operator|_} {operator|=>} nameof{punctuation|(}T{punctuation|)}{operator|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
{operator|#}endregion
        {keyword|public} {function|void} Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0b1}{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
