{comment|//! kettle}
{keyword|const} std = @import({string|"std"}){punctuation|;}
{comment|/// Doc}
{keyword|pub} const Kettle = struct {punctuation|\{}
    {keyword|litres}{punctuation|:} f64 = 1.7,
    {keyword|name}{punctuation|:} []const u8,
    {keyword|pub} fn boil(self{punctuation|:} *Kettle, comptime {namespace|T}{punctuation|:} type, {namespace|n}{punctuation|:} ?u32) !T {punctuation|\{}
        {keyword|const} s = \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} {namespace|i}{punctuation|:} usize = 0xFF{punctuation|;}
        {keyword|while} (i < 10) {punctuation|:} (i {operator|+}= 1) {punctuation|\{} {keyword|if} (n) \|x\| {punctuation|\{} {keyword|_} = x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        {keyword|defer} std.debug.print({string|"at \{d\}\\n"}, .{punctuation|\{}{keyword|i}{punctuation|\}}){punctuation|;}
        {keyword|return} switch (i) {punctuation|\{} 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{keyword|test} {string|"boil"} {punctuation|\{} {keyword|try} std.testing.expect({boolean|true} and {string|'a'} != {string|'\\n'}){punctuation|;} {punctuation|\}} {comment|// end}
