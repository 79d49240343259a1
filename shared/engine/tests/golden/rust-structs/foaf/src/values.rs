//! What a property holds that may have values of several types. Of several
//! classes `@type` says which one it is: the class, or one below it.
