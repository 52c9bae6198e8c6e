{color|#import} {symbol|<}Foundation{symbol|/}Foundation.h{symbol|>}
{symbol|@}interface Kettle : NSObject {symbol|<}Pot{symbol|>}
{symbol|@}property {punctuation|(}nonatomic{punctuation|,} {builtin-function keyword|copy}{punctuation|)} NSString {symbol|*}name{comment|;}
{symbol|-} {punctuation|(}instancetype{punctuation|)}{label property|initWithLitres:}{punctuation|(}double{punctuation|)}litres{comment|;}
{symbol|@}end
{symbol|@}implementation Kettle
{symbol|-} {punctuation|(}BOOL{punctuation|)}{label property|boil:}{punctuation|(}int{punctuation|)}n {multistring string|\{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)\}}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{symbol|@}end
