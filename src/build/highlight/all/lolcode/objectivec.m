#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a = @[@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @(YES)\}]; if ({punctuation|!}self.name \|\| n == nil) return NO; [self log:@{string|"at %d"} with:n]; dispatch_async(q{punctuation|,} ^\{ @autoreleasepool \{ \} \}); return @selector(x) {punctuation|!}= NULL; \} // end
@end
