using {class-name|System}{punctuation|;}
using static {class-name|System}{punctuation|.}{class-name|Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System}{punctuation|.}{class-name|Collections}{punctuation|.}{class-name|Generic}{punctuation|.}{class-name|Dictionary}{punctuation|<}string{punctuation|,} int{punctuation|>}{punctuation|;}

namespace {class-name|Kitchen}{punctuation|.}{class-name|Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {function-calls function|Obsolete}{punctuation|(}"use {class-name|Pot}"{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{punctuation|<}{class-name|T}{punctuation|>}{punctuation|(}double {class-name|Litres}{punctuation|)} {punctuation|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {punctuation|:} class{punctuation|,} {function-calls function|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        {keyword|private} readonly {class-name|List}{punctuation|<}{class-name|T}{punctuation|>} items {operator|=} {function-calls function|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {class-name|Label} ={punctuation|>} $"{class-name|Kettle} {punctuation|\{}{class-name|Litres}{punctuation|:}{class-name|F1}{punctuation|\}} {punctuation|\{}{punctuation|\{}x{punctuation|\}}{punctuation|\}} {punctuation|\{}{punctuation|(}{class-name|Litres} {punctuation|>} {int-literal number|1} ? "big" {punctuation|:} {punctuation|@}"sm""{builtin|all}"{punctuation|)}{punctuation|\}}"{punctuation|;}
        public event {class-name|EventHandler}? {class-name|Boiled}{punctuation|;}
#region work
        public async {class-name|Task}{punctuation|<}int{punctuation|>} {function-calls function|BoilAsync}{punctuation|(}in {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i in items where i is not null orderby i descending {builtin|select} new {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} {hex-float-literal number|0x1F}uL {punctuation|\}}{punctuation|;}
            int? n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} '\\u{decimal-float-literal number|00e9}'{punctuation|;}
            try {punctuation|\{} await foreach {punctuation|(}{keyword|var} x in {function-calls function|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n ??{operator|=} x?{punctuation|.}{class-name|Count} ?? {operator|-}{int-literal number|1}{punctuation|;} {punctuation|\}}
            catch {punctuation|(}{class-name|Exception} e{punctuation|)} when {punctuation|(}e{punctuation|.}{class-name|Message}{punctuation|.}{class-name|Length} {punctuation|>} 1_000{punctuation|)} {punctuation|\{} throw{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p ={punctuation|>} {int-literal number|1}{punctuation|,} null ={punctuation|>} {punctuation|(}int{punctuation|)}{decimal-float-literal number|2.5e3}m{punctuation|,} _ ={punctuation|>} {function-calls function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}{class-name|Length} {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public void {function-calls function|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} *p{operator|++} {operator|=} 0b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
