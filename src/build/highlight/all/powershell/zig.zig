{operator|/}{operator|/}{operator|!} kettle
const std = @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = 1{punctuation|.}7{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: {function|type}{punctuation|,} n: ?u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i: usize = 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}i < 10{punctuation|)} : {punctuation|(}i {operator|+=} 1{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {punctuation|\|}x{punctuation|\|} {punctuation|\{} _ = x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 => error{punctuation|.}Cold{punctuation|,} {keyword|else} => @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true and {string|'a'} {operator|!}= {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
