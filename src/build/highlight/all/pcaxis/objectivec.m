#import <Foundation/Foundation.h>
@interface Kettle : NSObject <Pot>
@property (nonatomic{punctuation|,} copy) NSString *name{punctuation|;}
- (instancetype)initWithLitres:(double)litres{punctuation|;}
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a {operator|=} @[@1{punctuation|,} @{string|"x"}{punctuation|,} @\{@{string|"k"}: @({boolean|YES})\}]{punctuation|;} if (!self.name \|\| n {operator|=}{operator|=} nil) return {boolean|NO}{punctuation|;} [self log:@{string|"at %d"} with:n]{punctuation|;} dispatch_async(q{punctuation|,} ^\{ @autoreleasepool \{ \} \}){punctuation|;} return @selector(x) !{operator|=} NULL{punctuation|;} \} // end
@end
