#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {argument|{argument-delimiter operator|\{}{content| {argument-name|NSArray} {argument-name|*a} = @[@1{punctuation|,} @"x"{punctuation|,} @\{@"k": @(YES)\}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q{punctuation|,} ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; }{argument-delimiter operator|\}}} // end
@end
