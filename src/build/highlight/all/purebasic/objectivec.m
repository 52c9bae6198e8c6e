{tag|#import} {operator|<}Foundation{operator|/}Foundation{punctuation|.}h{operator|>}
{operator|@}{keyword|interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{operator|@}{function|property }{punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*name}{comment|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{comment|;}
{operator|@}{keyword|end}
{operator|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*a} {operator|=} {operator|@}{punctuation|[}{operator|@}{number|1}{punctuation|,} {operator|@}{string|"x"}{punctuation|,} {operator|@}{punctuation|\{}{operator|@}{string|"k"}{punctuation|:} {operator|@}{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{operator|@}{keyword|end}
