{cookware-group|{cookware-keyword keyword|#}{cookware variable|import}} <Foundation/Foundation.h>
{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|interface}} Kettle : NSObject <Pot>
{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|property}} (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|end}}
{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|implementation}} Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @[{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|1}}, @"x", @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|autoreleasepool }{amount-group|{punctuation|\{}{amount number| }{punctuation|\}}}} \}); return {ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|selector}}(x) != NULL; \} // end
{ingredient-group|{ingredient-keyword keyword|@}{ingredient variable|end}}
