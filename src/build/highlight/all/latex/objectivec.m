#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {punctuation|\{} NSArray *a = @{punctuation|[}@1, @"x", @{punctuation|\{}@"k": @(YES){punctuation|\}}{punctuation|]}; if (!self.name \|\| n == nil) return NO; {punctuation|[}self log:@"at {comment|%d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end}
@end
