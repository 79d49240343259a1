-- The values of the vocabulary's enumerations.

