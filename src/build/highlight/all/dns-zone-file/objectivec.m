#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property {punctuation|(}nonatomic, copy{punctuation|)} NSString *name{comment|;}
- {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}double{punctuation|)}litres{comment|;}
@end
@implementation Kettle
- {punctuation|(}BOOL{punctuation|)}boil:{punctuation|(}int{punctuation|)}n \{ NSArray *a = @[@1, {variable|@}{string|"x"}, @\{@{string|"k"}: @{punctuation|(}YES{punctuation|)}\}]{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
