#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property {punctuation|(}{car|nonatomic}, copy{punctuation|)} NSString *name{comment|;}
- {punctuation|(}{car|instancetype}{punctuation|)}initWithLitres:{punctuation|(}{car|double}{punctuation|)}litres{comment|;}
@end
@implementation Kettle
- {punctuation|(}{car|BOOL}{punctuation|)}boil:{punctuation|(}{car|int}{punctuation|)}n \{ NSArray *a = @{punctuation|[}@1, @{string|"x"}, @\{@{string|"k"}: @{punctuation|(}{car|YES}{punctuation|)}\}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
