{directive|#import <Foundation/Foundation.h>}
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n {punctuation|\{} NSArray *a = @[@1, @"x", @{punctuation|\{}@"k": @(YES){punctuation|\}}]; if (!self.name \|\| n == nil) return NO; [self log:@"at %d" with:n]; dispatch_async(q, ^{punctuation|\{} @autoreleasepool {punctuation|\{} {punctuation|\}} {punctuation|\}}); return @selector(x) != NULL; {punctuation|\}} // end
@end
