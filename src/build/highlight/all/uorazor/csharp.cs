using System;
using static System{punctuation|.}Math;
using Alias {operator|=} System{punctuation|.}Collections{punctuation|.}Generic{punctuation|.}Dictionary{operator|<}string{punctuation|,} {function|int}{operator|>};

namespace Kitchen{punctuation|.}Tea
{punctuation|\{}
    {comment-slash comment|/// <summary>A kettle.</summary>}
    {punctuation|[}Serializable{punctuation|,} Obsolete{punctuation|(}{string|{punctuation|"}use Pot{punctuation|"}}{punctuation|)}{punctuation|]}
    public sealed record Kettle{operator|<}T{operator|>}{punctuation|(}double Litres{punctuation|)} {punctuation|:} Pot{punctuation|,} IDisposable where T {punctuation|:} class{punctuation|,} new{punctuation|(}{punctuation|)}
    {punctuation|\{}
        private readonly List{operator|<}T{operator|>} items {operator|=} new{punctuation|(}{punctuation|)};
        public string Label {operator|=}{operator|>} ${string|{punctuation|"}Kettle \{Litres:F1\} \{\{x\}\} \{(Litres > 1 ? {punctuation|"}}big{string|{punctuation|"} : @{punctuation|"}}sm{string|{punctuation|"}{punctuation|"}}all{string|{punctuation|"})\}{punctuation|"}};
        public event EventHandler{operator|?} Boiled;
{comment-hash comment|#region work}
        public async Task{operator|<}{function|int}{operator|>} BoilAsync{punctuation|(}in CancellationToken t{punctuation|,} params object{punctuation|[}{punctuation|]} rest{punctuation|)}
        {punctuation|\{}
            var q {operator|=} from i {operator|in} items where i {operator|is} {keyword|not} {boolean|null} orderby i descending select new {punctuation|\{} i{punctuation|,} N {operator|=} {number|0x1F}uL {punctuation|\}};
            {function|int}{operator|?} n {operator|=} default; char c {operator|=} {string|{punctuation|'}\\u00e9{punctuation|'}};
            try {punctuation|\{} await foreach {punctuation|(}var x {operator|in} Stream{punctuation|(}{punctuation|)}{punctuation|)} n {operator|?}{operator|?}{operator|=} x{operator|?}{punctuation|.}Count {operator|?}{operator|?} {operator|-}{number|1}; {punctuation|\}}
            catch {punctuation|(}Exception e{punctuation|)} when {punctuation|(}e{punctuation|.}Message{punctuation|.}Length {operator|>} {number|1}_000{punctuation|)} {punctuation|\{} throw; {punctuation|\}}
            return q switch {punctuation|\{} {punctuation|\{} {punctuation|\}} p {operator|=}{operator|>} {number|1}{punctuation|,} {boolean|null} {operator|=}{operator|>} {punctuation|(}{function|int}{punctuation|)}{number|2.5e3}m{punctuation|,} _ {operator|=}{operator|>} nameof{punctuation|(}T{punctuation|)}{punctuation|.}Length {punctuation|\}};
        {punctuation|\}}
{comment-hash comment|#endregion}
        public void Dispose{punctuation|(}{punctuation|)} {punctuation|\{} unsafe {punctuation|\{} fixed {punctuation|(}byte{operator|*} p {operator|=} b{punctuation|)} {operator|*}p{operator|+}{operator|+} {operator|=} {number|0}b1; {punctuation|\}} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
