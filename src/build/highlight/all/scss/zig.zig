{comment|//! kettle}
const std = {keyword|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{selector|pub const Kettle = struct }{punctuation|\{}
    {property|litres}{punctuation|:} f64 = 1.7{punctuation|,}
    {property|name}{punctuation|:} []const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{property|self}{punctuation|:} *Kettle{punctuation|,} comptime {property|T}{punctuation|:} type{punctuation|,} {property|n}{punctuation|:} ?u32{punctuation|)} {selector|!T }{punctuation|\{}
        const s = \\\\multi
        \\\\line
        {punctuation|;}
        var {property|i}{punctuation|:} usize = 0xFF{punctuation|;}
        while {punctuation|(}i {operator|<} 10{punctuation|)} {punctuation|:} {punctuation|(}i += 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {selector|\|x\| }{punctuation|\{} _ = x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std.debug.{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} 0...9 => error.Cold{punctuation|,} else => {atrule|{rule|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"}} {punctuation|\{} try std.testing.{function|expect}{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
