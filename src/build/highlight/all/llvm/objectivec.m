{variable|#import} {punctuation|<}Foundation/Foundation{punctuation|.}{keyword|h}{punctuation|>}
{variable|@interface} Kettle : NSObject {punctuation|<}Pot{punctuation|>}
{variable|@property} {punctuation|(}{keyword|nonatomic}{punctuation|,} {keyword|copy}{punctuation|)} NSString {punctuation|*}{keyword|name}{comment|;}
- {punctuation|(}{keyword|instancetype}{punctuation|)}{label|initWithLitres:}{punctuation|(}{type class-name|double}{punctuation|)}{keyword|litres}{comment|;}
{variable|@end}
{variable|@implementation} Kettle
- {punctuation|(}BOOL{punctuation|)}{label|boil:}{punctuation|(}{keyword|int}{punctuation|)}{keyword|n} {punctuation|\{} NSArray {punctuation|*}{keyword|a} {punctuation|=} @{punctuation|[}{variable|@1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
{variable|@end}
