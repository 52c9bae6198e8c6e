{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} @import{punctuation|(}{identifier|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1}.{number|7}{punctuation|,}
    name{operator|:} []const u8{punctuation|,}
    pub fn boil{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.print{punctuation|(}{identifier|"at \{d\}\\n"}{punctuation|,} {location-counter important|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}.{location-counter important|.}{section keyword|.9} {operator|=}{operator|>} error.Cold{punctuation|,} else {operator|=}{operator|>} @as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {identifier|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}true and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
