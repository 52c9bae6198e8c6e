{operator|/}{operator|/}{operator|!} kettle
{keyword|const} std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)};
{operator|/}{operator|/}{operator|/} Doc
pub {keyword|const} Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} []{keyword|const} u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} {punctuation|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {keyword|const} s {operator|=} {operator|\\}{operator|\\}multi
        {operator|\\}{operator|\\}line
        ;
        var i{punctuation|:} usize {operator|=} {number|0}xFF;
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {keyword|continue}; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{number|.9} {operator|=}{operator|>} {keyword|error}{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {operator|@}{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} {keyword|orelse} unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} {comment|'a' != '\\n'); \} // end}
