#import <Foundation/Foundation.h>
@interface Kettle {punctuation|:} NSObject <Pot>
@property {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString *name{comment|;}
- {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{comment|;}
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray *{register variable|a} = @[@{decimal-number number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}\}]{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
