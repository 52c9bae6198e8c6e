//! kettle
const std {operator|=} {punctuation|@}{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {function|litres}{operator|:} f64 {operator|=} 1{punctuation|.}7,
    {function|name}{operator|:} []const u8,
    pub fn boil{punctuation|(}{function|self}{operator|:} *Kettle, comptime T: type, n: ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {function|var i}{operator|:} usize {operator|=} 0xFF{punctuation|;}
        while {punctuation|(}i < 10{punctuation|)} {operator|:} {punctuation|(}i += 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} {operator|_} {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}, {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 => error{punctuation|.}Cold, else => {punctuation|@}as{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true and 'a' != '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} // end
