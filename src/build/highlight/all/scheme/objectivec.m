#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property {punctuation|(}{function|nonatomic,} copy{punctuation|)} NSString *name{comment|;}
- {punctuation|(}{function|instancetype}{punctuation|)}initWithLitres:{punctuation|(}{function|double}{punctuation|)}litres{comment|;}
@end
@implementation Kettle
- {punctuation|(}{function|BOOL}{punctuation|)}boil:{punctuation|(}{function|int}{punctuation|)}n \{ NSArray *a = @{punctuation|[}{function|@1,} @{string|"x"}, @\{@{string|"k"}: @{punctuation|(}{function|YES}{punctuation|)}\}{punctuation|]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
