#import <Foundation/Foundation.h>
{value variable|{keyword|@}{csharp language-csharp|{keyword|interface}}} Kettle : NSObject {tag|{tag|{punctuation|<}Pot}{punctuation|>}}
{value variable|{keyword|@}{csharp language-csharp|property}} (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
{value variable|{keyword|@}{csharp language-csharp|end}}
{value variable|{keyword|@}{csharp language-csharp|implementation}} Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @[{value variable|{keyword|@}{csharp language-csharp|{number|1}}}, @"x", {block|{keyword|@}{csharp language-csharp|{punctuation|\{}{string|@"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}}}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ {value variable|{keyword|@}{csharp language-csharp|autoreleasepool}} \{ \} \}); return {value variable|{keyword|@}{csharp language-csharp|{function|selector}{punctuation|(}x{punctuation|)}}} != NULL; \} // end
{value variable|{keyword|@}{csharp language-csharp|end}}
