#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic, copy) NSString *name{punctuation|;}
- (instancetype)initWithLitres:(double)litres{punctuation|;}
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a {operator|=} @[@1, @"x", @\{@"k": @(YES)\}]{punctuation|;} if (!self.name \|\| n {operator|=}{operator|=} nil) return NO{punctuation|;} [self log:@"at %d" with:n]{punctuation|;} dispatch_async(q, ^\{ @autoreleasepool \{ \} \}){punctuation|;} return @selector(x) !{operator|=} NULL{punctuation|;} \} // end
@end
