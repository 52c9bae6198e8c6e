{comment|//! kettle}
{property-declaration|{property|const} std {operator|=} {keyword|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}}
{selector|{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}}
    litres{punctuation|:} f64 = 1{punctuation|.}7,
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8,
    pub fn {func|{function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}}
        {property-declaration|{property|const} s {operator|=} \\\\multi}
        \\\\line
        {punctuation|;}
        {property-declaration|{property|var} i{punctuation|:} usize {operator|=} {number|0}{unit|x}FF{punctuation|;}}
        while {punctuation|(}i < 10{punctuation|)} {punctuation|:} {punctuation|(}i += 1{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} {property-declaration|{property|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;}} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{func|{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{interpolation variable|{delimiter punctuation|\{}i{delimiter punctuation|\}}}{punctuation|)}{punctuation|;}}
        {statement|{keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}{operator|>} error.Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {keyword|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{selector|test "boil" {punctuation|\{}} {property-declaration|{property|try} std.testing.expect{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}}
