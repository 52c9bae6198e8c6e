{comment|//! kettle}
{keyword|const} {class-name|std} {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} {class-name|Kettle} {operator|=} struct {punctuation|\{}
    litres{operator|:} {class-name|f64} {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}{keyword|const} {class-name|u8}{punctuation|,}
    pub {class-name|fn} boil{punctuation|(}self{operator|:} *Kettle{punctuation|,} comptime T{operator|:} {class-name|type}{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} !T {punctuation|\{}
        {keyword|const} {class-name|s} {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} {class-name|usize} {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {class-name|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {class-name|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} @as{punctuation|(}T{punctuation|,} {keyword|undefined}{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} and 'a' !{operator|=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
