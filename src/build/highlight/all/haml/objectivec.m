{tag|#import} <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
{punctuation|-}{code| {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}}
@end
@implementation Kettle
{punctuation|-}{multiline-code| {punctuation|(}{constant|BOOL}{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string-literal|{string|"x"}}{punctuation|,} @{punctuation|\{}@{string-literal|{string|"k"}}{operator|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}{keyword|self}{punctuation|.}name {operator|\|\|} }n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
@end
