{comment|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name{comment|;}
- (instancetype)initWithLitres:(double)litres{comment|;}
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a {value attr-value|{punctuation|=} @[@1, @"x", @\{@"k": @(YES)\}]}{comment|; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
