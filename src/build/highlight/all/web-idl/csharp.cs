{class-name|using} System{punctuation|;}
using {keyword|static} System{punctuation|.}Math{punctuation|;}
{class-name|using} Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} int{operator|>}{punctuation|;}

{keyword|namespace} {namespace|Kitchen}{punctuation|.}Tea
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|"use Pot"}{punctuation|)}{punctuation|]}
    public sealed {keyword|record} Kettle{operator|<}T{operator|>}{punctuation|(}{class-name|{keyword|double}} Litres{punctuation|)} {operator|:} {class-name|Pot}{punctuation|,} IDisposable where T {operator|:} {class-name|class}{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private {keyword|readonly} {class-name|List{operator|<}T{operator|>}} items {operator|=} new{punctuation|(}{punctuation|)}{punctuation|;}
        public {class-name|string} Label {operator|=}{operator|>} ${string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}big{string|" : @"}sm{string|""}all{string|")\}"}{punctuation|;}
        public event {class-name|EventHandler{operator|?}} Boiled{punctuation|;}
#region work
        public {keyword|async} {class-name|Task{operator|<}int{operator|>}} BoilAsync{punctuation|(}in {class-name|CancellationToken} t{punctuation|,} params {keyword|object}{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {class-name|var} q {operator|=} from i in items where i is not {keyword|null} orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} 0x1FuL {punctuation|\}}{punctuation|;}
            {class-name|int{operator|?}} n {operator|=} default{punctuation|;} {class-name|char} c {operator|=} '\\u00e9'{punctuation|;}
            try {punctuation|\{} {class-name|await} foreach {punctuation|(}var x {class-name|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {number|-1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}{class-name|Exception} e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2}{punctuation|.}5e3m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public {class-name|{keyword|void}} Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}{keyword|byte}* p {operator|=} b{punctuation|)} *p++ {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
