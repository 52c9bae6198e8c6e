{comment|//! kettle}
{keyword|const} std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} {class-name|Kettle} {operator|=} struct {punctuation|\{}
    {label property|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {label property|name}{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub fn boil{punctuation|(}{label property|self}{punctuation|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{punctuation|:} type{punctuation|,} {label property|n}{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        {keyword|const} s {operator|=} \\{symbol|\\multi}
        \\{symbol|\\line}
        {punctuation|;}
        {keyword|var} {label property|i}{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} {keyword|_} {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} error{punctuation|.}{class-name|Cold}{punctuation|,} else {operator|=>} {operator|@}as{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} and {symbol|'a'} {operator|!=} {symbol|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
