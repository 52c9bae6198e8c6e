{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot{punctuation|>}
@{function|property} {punctuation|(}nonatomic, copy{punctuation|)} NSString *name;
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres;
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a = @[@{number|1}, @{string|"x"}, @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}{punctuation|\}}]; {keyword|if} {punctuation|(}!self.name \|\| n == nil{punctuation|)} return NO; [self log:@{string|"at %d"} with:n]; {function|dispatch_async}{punctuation|(}q, ^\{ @autoreleasepool \{ {punctuation|\}} {punctuation|\}}{punctuation|)}; return @{function|selector}{punctuation|(}x{punctuation|)} != NULL; {punctuation|\}} // end
@end
