#import <{property|F}oundation/{property|F}oundation.h>
@interface {property|K}ettle {punctuation|:} {property|N}{property|S}{property|O}bject <{property|P}ot>
@property {comment|(nonatomic, copy)} {property|N}{property|S}{property|S}tring {punctuation|*}name{comment|;}
- (instancetype)initWithLitres{punctuation|:}(double)litres{comment|;}
@end
@implementation {property|K}ettle
- {comment|(BOOL)boil:(int)n \{ NSArray *a = @[@1, @"x", @\{@"k": @(YES)}\}]{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
