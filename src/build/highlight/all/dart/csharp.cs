using {class-name|System}{punctuation|;}
using {keyword|static} {class-name|System.Math}{punctuation|;}
using {class-name|Alias} {operator|=} {class-name|System.Collections.Generic.Dictionary}{generics|{punctuation|<}string{punctuation|,} int{punctuation|>}}{punctuation|;}

namespace {class-name|Kitchen.Tea}
{punctuation|\{}
    {comment|/// <summary>A kettle.</summary>}
    {punctuation|[}{class-name|Serializable}{punctuation|,} {class-name|Obsolete}{punctuation|(}{string-literal|{string|"use Pot"}}{punctuation|)}{punctuation|]}
    public sealed record {class-name|Kettle}{generics|{punctuation|<}{class-name|T}{punctuation|>}}{punctuation|(}double {class-name|Litres}{punctuation|)} {punctuation|:} {class-name|Pot}{punctuation|,} {class-name|IDisposable} where {class-name|T} {punctuation|:} {keyword|class}{punctuation|,} {keyword|new}{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly {class-name|List}{generics|{punctuation|<}{class-name|T}{punctuation|>}} items {operator|=} {keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
        public string {class-name|Label} {operator|=}{operator|>} ${string-literal|{string|"Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? "}}big{string-literal|{string|" : @"}}sm{string-literal|{string|""}}all{string-literal|{string|")\}"}}{punctuation|;}
        public event {class-name|EventHandler}{operator|?} {class-name|Boiled}{punctuation|;}
#region work
        public {keyword|async} {class-name|Task}{generics|{punctuation|<}int{punctuation|>}} {class-name|BoilAsync}{punctuation|(}{keyword|in} {class-name|CancellationToken} t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            {keyword|var} q {operator|=} from i {keyword|in} items where i {operator|is} not {keyword|null} orderby i descending select {keyword|new} {punctuation|\{} i{punctuation|,} {class-name|N} {operator|=} {number|0}x1FuL {punctuation|\}}{punctuation|;}
            int{operator|?} n {operator|=} {keyword|default}{punctuation|;} char c {operator|=} {string-literal|{string|'\\u00e9'}}{punctuation|;}
            {keyword|try} {punctuation|\{} {keyword|await} foreach {punctuation|(}{keyword|var} x {keyword|in} {class-name|Stream}{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}{punctuation|;} {punctuation|\}}
            {keyword|catch} {punctuation|(}{class-name|Exception} e{punctuation|)} when {punctuation|(}{class-name|{namespace|e{punctuation|.}}Message.Length} {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} {keyword|throw}{punctuation|;} {punctuation|\}}
            {keyword|return} q {keyword|switch} {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {keyword|null} {operator|=}{operator|>} {punctuation|(}int{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} {function|nameof}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|.}Length {punctuation|\}}{punctuation|;}
        {punctuation|\}}
#endregion
        public {keyword|void} {class-name|Dispose}{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|++} {operator|=} {number|0}b1{punctuation|;} {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
